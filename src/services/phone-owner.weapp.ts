/** WeChat keeps the storage of each of its users apart by itself. */
export const phoneOwner = (): string => ''
