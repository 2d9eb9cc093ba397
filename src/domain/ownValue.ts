/**
 * What a record itself holds for a word out of somebody's data; undefined where it holds nothing. Asked plainly, a heading such as
 * `valueOf` or `__proto__` would be answered with what every object inherits.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>> | undefined, word: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, word) ? record[word] : undefined
}
