import type { Refusal } from '../find-refusal'
import { REFUSED_WISH_CODES } from '../refused-wishes'
import type { Heard } from './listen'

/** From here on it is named as one of the refused kinds, for the head to read. */
const NAMED_CHANCE = 0.5
/** From here on the villager is told so himself. */
const SURE_CHANCE = 0.9

/** 0–1: how much it sounds like anything that is not for volunteers. */
export const heardRefused = ({ refused }: Heard): number =>
  REFUSED_WISH_CODES.reduce((sum, code) => sum + refused[code], 0)

/** The refused kind that a text sounds like without saying it in words that rows know. */
export function heardRefusal(heard: Heard): Refusal | null {
  const code = REFUSED_WISH_CODES.find((each) => heard.refused[each] >= NAMED_CHANCE)
  return code ? { code, whole: heard.refused[code] >= SURE_CHANCE, firm: false } : null
}
