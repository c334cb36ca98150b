export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** Runs pieces of work one after another, in the order in which they came. */
export const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
