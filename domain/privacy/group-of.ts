const GROUP = /^[^，,、。；;\s]{1,8}?组/

/** The villagers' group of an address, which tells two of one name apart and leads nobody to a door; empty where none is named. */
export const groupOf = (addressText: string): string => GROUP.exec(addressText.trim())?.[0] ?? ''
