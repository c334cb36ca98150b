import { GUILAN, wantedIn } from './orders'
import type { Town } from './town'

/** Words that the platform wants looked at, and words that it does not let through. */
export const DOUBTFUL = '可疑的话'
export const RISKY = '不让发的话'

const control = async (town: Town, path: string, body: object): Promise<void> => {
  await fetch(`${town.url}/_emu/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** What the platform minds from now on. */
export const mindWords = (town: Town): Promise<void> =>
  control(town, 'openapi', { words: { risky: [RISKY], review: [DOUBTFUL] } })

/** The platform answers every question about words with this number; null: as usual. */
export const answerWith = (town: Town, errcode: number | null): Promise<void> =>
  control(town, 'openapi', { errcodes: errcode === null ? null : [{ api: 'security.msgSecCheck', errcode }] })

/** What goes wrong on the way to the platform; null: nothing. */
export const spoilChecks = (town: Town, what: string | null): Promise<void> =>
  control(town, 'faults', {
    rules: what === null ? [] : [{ at: 'openapi', what, api: 'security.msgSecCheck' }],
  })

/** Something to be fetched, in these words. */
export async function errand(town: Town, needText: string): Promise<string> {
  const wanted = await wantedIn(town, 2)
  return (await town.ok(GUILAN, 'order.submit', { menuItemCode: 'errands', needText, wanted })).orderId
}

/** The same, in words that somebody has to look at. */
export async function doubtfulErrand(town: Town): Promise<string> {
  await mindWords(town)
  return errand(town, DOUBTFUL)
}
