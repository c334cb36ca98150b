/** The answer, or a rejection when it takes too long: nobody looks at a waiting page without end. */
export function withDeadline<T>(answer: Promise<T>, deadlineMs: number): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no answer in time')), deadlineMs)
    answer.then(done, fail).finally(() => clearTimeout(timer))
  })
}
