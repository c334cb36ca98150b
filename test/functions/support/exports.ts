import { civilDay } from '../../../domain/kernel/civil-text'
import type { ActionInput, ActionOutput } from '../../../types/actions'
import { HEAD } from './orders'
import type { Town } from './town'

/** The day on which the town's clock stands. */
export async function today(town: Town): Promise<ActionInput<'hours.export'>['period']> {
  const { nowMs } = await town.ok(HEAD, 'session.get', {})
  return { kind: 'days', from: civilDay(nowMs), to: civilDay(nowMs) }
}

/** What was served today, as a file. */
export async function exportToday(
  town: Town,
  as = HEAD,
  wanted: Partial<ActionInput<'hours.export'>> = {},
): Promise<string> {
  const period = await today(town)
  const { exportId } = await town.ok(as, 'hours.export', { period, format: 'csv', ...wanted })
  return exportId
}

export type OpenedFile = ActionOutput<'export.link'> & { readonly content: Buffer }

export async function openFile(town: Town, exportId: string, as = HEAD): Promise<OpenedFile> {
  const link = await town.ok(as, 'export.link', { exportId })
  const response = await fetch(link.url)
  if (!response.ok) throw new Error(`the link answers ${response.status}`)
  return { ...link, content: Buffer.from(await response.arrayBuffer()) }
}
