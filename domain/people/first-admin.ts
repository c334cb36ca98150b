import { ok, type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import { withOffice } from './held-offices'
import type { Person } from './person'

/** How long a code holds, and how often somebody may try within an hour. */
export const FIRST_ADMIN = { codeSigns: 16, validHours: 24, triesPerHour: 5 } as const

/** What the deployer has left for the town's first admin: the code itself is nowhere but on his screen. */
export type FirstAdminCode = {
  /** The town's. */
  readonly id: string
  readonly codeHash: string
  readonly expiresAtMs: number
  readonly usedBy: string | null
}

export const firstAdminCode = (townId: string, codeHash: string, atMs: number): FirstAdminCode => ({
  id: townId,
  codeHash,
  expiresAtMs: atMs + FIRST_ADMIN.validHours * HOUR_MS,
  usedBy: null,
})

/** Whether somebody may still come with the code. */
export const isCodeOpen = (code: FirstAdminCode | null, atMs: number): code is FirstAdminCode =>
  code !== null && code.usedBy === null && atMs < code.expiresAtMs

type Known = { readonly codeHash: string; readonly adminExists: boolean; readonly atMs: number }

/** Who brings the code becomes admin, once and only where there is none. Errors: ROLE.ADMIN_EXISTS, ROLE.CODE_WRONG. */
export function claimFirstAdmin(
  person: Person,
  code: FirstAdminCode | null,
  { codeHash, adminExists, atMs }: Known,
): Result<{ readonly person: Person; readonly code: FirstAdminCode }> {
  if (adminExists) return refuse('ROLE.ADMIN_EXISTS')
  if (!isCodeOpen(code, atMs) || code.codeHash !== codeHash) return refuse('ROLE.CODE_WRONG')
  const office = { role: 'admin', stationId: null } as const
  return ok({
    person: withOffice(person, office, { by: person.id, atMs }),
    code: { ...code, usedBy: person.id },
  })
}
