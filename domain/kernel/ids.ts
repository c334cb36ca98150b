/** An assignment is addressed by its order and its volunteer: one volunteer has at most one per order. */
export const assignmentIdOf = (orderId: string, volunteerId: string): string =>
  `assignment:${orderId}:${volunteerId}`

const ASSIGNMENT_ID = /^assignment:([^:]+):([^:]+)$/

export function parseAssignmentId(id: string): { orderId: string; volunteerId: string } | null {
  const match = ASSIGNMENT_ID.exec(id)
  const [, orderId, volunteerId] = match ?? []
  return orderId && volunteerId ? { orderId, volunteerId } : null
}

export const stationMailbox = (stationId: string): string => `station:${stationId}`
export const townMailbox = (townId: string): string => `town:${townId}`
export const teamMailbox = (teamId: string): string => `team:${teamId}`
export const personMailbox = (personId: string): string => `person:${personId}`

/** Hour accounts: one per volunteer, one contra account per station. */
export const volunteerAccountId = (volunteerId: string): string => `volunteer:${volunteerId}`
export const stationAccountId = (stationId: string): string => `station:${stationId}`
