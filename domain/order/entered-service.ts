import type { Reason } from './reasons'

/** Why a service stands in the books that nobody had ordered, and who can say that it was done (补录). */
export type EnteredService = {
  /** Who wrote it down. */
  readonly by: string
  readonly reason: Reason
  /** Somebody who neither served nor wrote it down. */
  readonly witness: { readonly name: string; readonly phone: string }
}

/** Written down afterwards, and nothing else: once it is opened again it waits for people like every order. */
export const isOnlyEntered = ({
  entered,
  milestones,
}: {
  readonly entered?: EnteredService
  readonly milestones: { readonly pending_dispatch?: number }
}): boolean => entered !== undefined && milestones.pending_dispatch === undefined
