import { EJSON } from 'bson'

/** Canonical EJSON, which keeps the types of all values. */
export const encodeEjson = (value: unknown): string => EJSON.stringify(value, { relaxed: false })
