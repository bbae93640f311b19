package org.residencytracker.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.residencytracker.platform.store.DocumentStore;

/** A real store that tells before and after each call which method it is, so that tests count calls and come in between. */
public final class WatchedStore {
    private WatchedStore() {}

    /** Tells before each call; what the watcher throws is thrown instead of it. */
    public static DocumentStore before(DocumentStore store, Consumer<String> watcher) {
        return of(store, watcher, method -> {});
    }

    /** Tells before and after each call that succeeds. */
    public static DocumentStore of(DocumentStore store, Consumer<String> before, Consumer<String> after) {
        return (DocumentStore) Proxy.newProxyInstance(
                DocumentStore.class.getClassLoader(), new Class<?>[] {DocumentStore.class}, (self, method, given) -> {
                    before.accept(method.getName());
                    Object answer = call(store, method, given);
                    after.accept(method.getName());
                    return answer;
                });
    }

    private static Object call(DocumentStore store, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(store, given);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
