package ttareungi.store;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Has Hibernate read and write entities by plain reflection. Nothing of ours is loaded lazily, so
 * the classes that it would otherwise generate at each start gain nothing and cost a fifth of it.
 */
public final class PlainReflection implements ServiceContributor {
  @Override
  public void contribute(StandardServiceRegistryBuilder builder) {
    builder.addService(BytecodeProvider.class, new BytecodeProviderImpl());
  }
}
