import type { Visit } from '../hours/visit'
import type { Assignment } from '../order/assignment'

/** What somebody wrote in his own words goes; the kind of reason stays. */
export const withoutWords = <T extends { readonly text: string }>(written: T): T => ({ ...written, text: '' })

const visitWithoutWords = (visit: Visit): Visit =>
  visit.reason ? { ...visit, reason: withoutWords(visit.reason) } : visit

/** A part without its volunteer's telephone and without words of his or about him; times, minutes and kinds stay. */
export const partWithoutWords = (part: Assignment): Assignment => ({
  ...part,
  phone: '',
  reason: part.reason && withoutWords(part.reason),
  visits: part.visits.map(visitWithoutWords),
  ...(part.asked?.reason && { asked: { ...part.asked, reason: withoutWords(part.asked.reason) } }),
  ...(part.objection && {
    objection: {
      ...withoutWords(part.objection),
      kept: part.objection.kept && withoutWords(part.objection.kept),
    },
  }),
})
