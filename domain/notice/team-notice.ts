import { personMailbox, stationMailbox, teamMailbox, townMailbox } from '../kernel/ids'
import { politeName } from '../people/names'
import type { Team } from '../people/team'
import type { TeamProposal } from '../people/team-proposal'
import { SPECIALTIES } from '../service/specialties'
import type { Notice } from './notice'

/** Sentences with places: {team} {reason} {name} {kind}. */
const SENTENCES = {
  joined: '您现在是“{team}”的队员了，有合适的事会先请您。不愿意的话，请给站里打电话。',
  left: '您不在“{team}”里了：{reason}。有疑问请给站里打电话。',
  leads: '您现在是“{team}”的队长，谢谢您带队。',
  leads_no_more: '您不再是“{team}”的队长了，谢谢您带队。',
  closed: '“{team}”停了：{reason}。谢谢您为队里做的事。',
  proposed: '{name}想成立“{team}”（{kind}），请看一看，给个答复。',
  approved: '您想成立的“{team}”办成了，您是队长。谢谢您带头。',
  refused: '您想成立的“{team}”没有办成：{reason}。有疑问请给站里打电话。',
} as const

export type TeamNews = keyof typeof SENTENCES

type Told = {
  readonly news: TeamNews
  /** A mailbox. */
  readonly to: string
  readonly words: {
    readonly team: string
    readonly reason?: string
    readonly name?: string
    readonly kind?: string
  }
  /** The team or proposal it is about. */
  readonly id: string
  readonly townId: string
  readonly byId: string
  readonly atMs: number
}

type Act = { readonly byId: string; readonly atMs: number }

const notice = ({ news, to, words, id, townId, byId, atMs }: Told): Notice => ({
  id: `notice:${id}:${news}:${atMs}:${to}`,
  townId,
  to,
  orderId: null,
  about: { kind: 'team', id },
  byId,
  type: 'team',
  text: SENTENCES[news].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(Object.entries(words).find(([key]) => key === name)?.[1] ?? ''),
  ),
  opens: news === 'proposed' ? 'team_handling' : 'teams',
  atMs,
  pressing: false,
  delivery: 'pending',
})

const about = ({ id, townId, name }: Team) => ({ id, townId, words: { team: name } })

/** What somebody is told of his own place in a team; nothing of what he did himself. */
export const memberNotices = (
  news: 'joined' | 'left' | 'leads' | 'leads_no_more',
  team: Team,
  personId: string,
  { byId, atMs, reason = '' }: Act & { readonly reason?: string },
): readonly Notice[] =>
  personId === byId
    ? []
    : [
        notice({
          ...about(team),
          news,
          to: personMailbox(personId),
          words: { team: team.name, reason },
          byId,
          atMs,
        }),
      ]

/** All its members hear of it. */
export const closedNotice = (team: Team, { byId, atMs }: Act): Notice =>
  notice({
    ...about(team),
    news: 'closed',
    to: teamMailbox(team.id),
    words: { team: team.name, reason: team.closed?.reason ?? '' },
    byId,
    atMs,
  })

/** The office that decides hears of a proposal. */
export const proposedNotice = ({ id, townId, stationId, name, kind, ...by }: TeamProposal): Notice =>
  notice({
    news: 'proposed',
    to: stationId === null ? townMailbox(townId) : stationMailbox(stationId),
    words: { team: name, name: politeName(by.proposerName), kind: SPECIALTIES[kind].label },
    id,
    townId,
    byId: by.proposerId,
    atMs: by.atMs,
  })

/** Its proposer hears what was decided. */
export const decidedNotice = ({ id, townId, name, decided, ...of }: TeamProposal, act: Act): Notice =>
  notice({
    news: of.status === 'approved' ? 'approved' : 'refused',
    to: personMailbox(of.proposerId),
    words: { team: name, reason: decided?.reason ?? '' },
    id,
    townId,
    ...act,
  })
