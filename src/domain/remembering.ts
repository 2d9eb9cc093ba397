/**
 * A function that works out the answer to each key once and gives the same one ever after. The one way in which this project keeps what
 * it worked out (what it fetched is kept by `loading`): whoever holds the returned function holds its answers, and they go with it.
 */
export function remembering<Key, Answer>(workOut: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer // a key that is there has its answer, even where that is undefined
    const answer = workOut(key)
    answers.set(key, answer)
    return answer
  }
}
