/** How wx-server-sdk rejects: number and text, and the platform's code where it lets it through. */
export const wxRefusalOf = async (work: unknown) => {
  const error: unknown = await Promise.resolve(work).then(
    (answer) => {
      throw new Error(`not refused: ${JSON.stringify(answer)}`)
    },
    (reason: unknown) => reason,
  )
  if (typeof error !== 'object' || error === null || !('errCode' in error)) throw error
  const code = 'code' in error ? { code: error.code } : {}
  return { errCode: error.errCode, errMsg: 'errMsg' in error ? String(error.errMsg) : '', ...code }
}
