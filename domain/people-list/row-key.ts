import type { ListValues } from './list-values'

type Who = Pick<ListValues, 'name' | 'phone' | 'addressText'>

/**
 * Who is meant by a row that names nobody by number: the same words mean the same person, in every file and on every
 * try. A household shares a telephone, so it takes the name as well; without a telephone it takes the address.
 */
export const rowKey = (stationId: string, { name = '', phone, addressText = '' }: Who): string =>
  phone ? `${stationId}|${phone}|${name}` : `${stationId}||${name}|${addressText.replace(/\s/gu, '')}`
