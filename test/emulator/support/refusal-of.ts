export interface Refusal {
  readonly code: unknown
  readonly message: string
}

/** How a request was refused; fails the test when it was not. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Error))
      throw new Error(`refused with something that is no error: ${String(error)}`)
    return { code: 'code' in error ? error.code : undefined, message: error.message }
  }
  throw new Error('the request was not refused')
}
