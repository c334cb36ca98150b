/** The index every collection has. */
export const ID_INDEX = { name: '_id_', fields: [{ path: '_id' }] } as const
