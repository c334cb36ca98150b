import { dangerFinder } from './danger/danger-finder'
import { HINT_ROWS } from './danger/hint-rows'
import { INDIRECT_DANGERS } from './danger/indirect-dangers'
import { PAIRED_DANGERS, PAIRED_PEOPLE_DANGERS } from './danger/paired-dangers'
import { WIDER_DANGERS, WIDER_PEOPLE_DANGERS } from './danger/wider-dangers'
import { NAMED_DANGERS } from './emergency-words'

/** Danger to life by all rows: those that name it, and those that only tell of it. Expects normalized text. */
export const findEmergency = dangerFinder(
  [
    ...NAMED_DANGERS,
    ...WIDER_DANGERS,
    ...WIDER_PEOPLE_DANGERS,
    ...PAIRED_DANGERS,
    ...PAIRED_PEOPLE_DANGERS,
    ...INDIRECT_DANGERS,
  ],
  HINT_ROWS,
)
