import { personMailbox } from '../kernel/ids'
import type { Notice } from './notice'

/** {name} of who acts, {office}, {until} and {reason} of a block. */
const SENTENCES = {
  granted: '您现在是{office}了。首页和“我的”里多了要办的事。',
  revoked: '您不再是{office}了。有疑问请给镇里打电话。',
  asked: '{name}想请您接任{office}。请到首页回个话，接不接都行。',
  withdrawn: '{name}收回了交接，{office}您不用接了。',
  accepted: '{name}接了您的班，现在他是{office}，您不是了。',
  declined: '{name}没有接班，您还是{office}。',
  blocked: '到{until}为止，您先不能点单、接单：{reason}。急事照样打 110、119、120。有疑问请给站里打电话。',
  unblocked: '您又可以点单、接单了。',
} as const

type Told = {
  readonly told: keyof typeof SENTENCES
  readonly to: string
  readonly by: { readonly id: string; readonly townId: string }
  readonly words: Readonly<Record<string, string>>
  readonly atMs: number
}

/** What somebody is told of his office or his block. */
export function officeNotice({ told, to, by, words, atMs }: Told): Notice {
  const mailbox = personMailbox(to)
  return {
    id: `notice:office:${told}:${by.id}:${atMs}:${mailbox}`,
    townId: by.townId,
    to: mailbox,
    orderId: null,
    byId: by.id,
    type: 'office',
    text: SENTENCES[told].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
    opens: 'home',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
