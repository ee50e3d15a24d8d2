package org.onrecord.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Notes which statements the program sends to its database, so that the same ones can be
 * sent without the program. Wraps the program's driver; while nothing is noted it only
 * passes on.
 */
final class StatementRecorder implements BeanPostProcessor {

	private static final Set<Class<?>> WRAPPED = Set.of(Session.class, Transaction.class, TransactionContext.class);

	private volatile @Nullable List<Query> noted;

	/** The statements that are sent while something is done, in their order. */
	List<Query> during(Runnable work) {
		List<Query> queries = new CopyOnWriteArrayList<>();
		this.noted = queries;
		try {
			work.run();
		}
		finally {
			this.noted = null;
		}
		return queries;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? wrapped(Driver.class, driver) : bean;
	}

	private <T> T wrapped(Class<T> type, T target) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> call(target, method, arguments)));
	}

	private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		if (method.getName().equals("run") && arguments != null) {
			note(arguments);
		}
		if (arguments != null && arguments.length > 0 && arguments[0] instanceof TransactionCallback<?> work) {
			arguments[0] = (TransactionCallback<?>) (context) -> work
				.execute(wrapped(TransactionContext.class, context));
		}
		try {
			Object result = method.invoke(target, arguments);
			Class<?> type = method.getReturnType();
			if (result != null && method.getName().equals("session")) {
				return wrapped(Session.class, (Session) result);
			}
			return (result != null && WRAPPED.contains(type)) ? wrap(type, result) : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private <T> T wrap(Class<T> type, Object target) {
		return wrapped(type, type.cast(target));
	}

	private void note(Object[] arguments) {
		List<Query> queries = this.noted;
		if (queries == null) {
			return;
		}
		if (arguments[0] instanceof Query query) {
			queries.add(query);
		}
		else {
			Query query = new Query((String) arguments[0]);
			queries.add((arguments.length > 1) ? with(query, arguments[1]) : query);
		}
	}

	@SuppressWarnings("unchecked")
	private static Query with(Query query, Object parameters) {
		if (parameters instanceof Map<?, ?> map) {
			return query.withParameters((Map<String, Object>) map);
		}
		if (parameters instanceof Value value) {
			return query.withParameters(value);
		}
		return (parameters instanceof Record record) ? query.withParameters(record.asMap()) : query;
	}

}
