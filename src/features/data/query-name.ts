import type { QueryName } from '../../../types/actions'

/** What is asked, as one text: the same question has the same name. */
export const queryName = (action: QueryName, payload: object | null): string =>
  `${action} ${JSON.stringify(payload)}`
