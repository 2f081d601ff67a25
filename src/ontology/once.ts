/** Turns makers into ones that make each value once and hand out the same ever after. */

/** Makes its value at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes a value for each object that it is given; the value goes when the object does. */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  return recalling(new WeakMap<Key, Value>(), make);
}

/** Makes a value for each word that it is given, out of a small set such as languages. */
export function onceEach<Key extends string, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  return recalling(new Map<Key, Value>(), make);
}

function recalling<Key, Value extends object>(known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown }, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const recalled = known.get(key);
    if (recalled !== undefined) return recalled;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
