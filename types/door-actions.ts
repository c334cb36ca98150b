/** What may be asked over plain HTTP, without WeChat: the wall of a station, and whether a certificate holds. Nothing else. */
export const DOOR_ACTIONS = ['screen.show', 'certificate.verify'] as const

export type DoorActionName = (typeof DOOR_ACTIONS)[number]

const AT_THE_DOOR: ReadonlySet<string> = new Set(DOOR_ACTIONS)

export const isDoorAction = (action: string): action is DoorActionName => AT_THE_DOOR.has(action)
