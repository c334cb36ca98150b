/** Reads a control route; throws its refusal as an error. This page sends no other requests. */
export const readJson = async (path) => {
  const response = await fetch(`/_emu/${path}`, { cache: 'no-store' })
  const body = await response.json()
  if (!response.ok) throw new Error(body.error?.message ?? `HTTP ${response.status}`)
  return body
}
