import { personMailbox, stationMailbox, townMailbox } from '../kernel/ids'
import { sayMoment } from '../kernel/say-moment'
import type { Notice } from '../notice/notice'
import { villageName } from '../town/stations'
import type { Activity } from './activity'
import { bareTitle } from './title-prefix'

/** Everything that is told of activities: {title} {when} {place} and what the step itself says. */
const SENTENCES = {
  enrolled: '替您报了名：{title}，{when}，{place}。去不了请说一声。',
  walked_in: '记上您来了：{title}，{when}，{place}。不对的话请给站里打电话。',
  waiting: '替您排了候补：{title}，{when}。有位置了再告诉您。',
  moved_up: '有位置了，您可以来：{title}，{when}，{place}。',
  taken_off: '您不在“{title}”的名单上了。有疑问请给站里打电话。',
  excluded: '“{title}”有变动，您的名额取消了：{why}。有疑问请给站里打电话。',
  alone: '“{title}”没有大人当志愿者了。{names}未满十六岁，不能自己去，请找一位大人报名。',
  no_adult: '和您一起当志愿者的大人不去了：{title}，{when}。有大人报了名您才能去，站里在找。',
  changed: '活动有变动：{title}，现在是{when}，{place}。去不了请说一声。',
  cancelled: '活动取消了：{title}，原定{when}。{reason}。',
  tomorrow: '别忘了，{when}：{title}，{place}。去不了请说一声。',
  joined:
    '{village}写了和您这里一起办：{title}，{when}，{place}。真的一起办，请到活动里点“我们站也办”，才算您这里办的。',
  agreed: '{who}说一起办：{title}，{when}。',
  record: '“{title}”的时间过了，请记一下办了没有、来了哪些人。',
  to_settle: '“{title}”有{count}位志愿者的时长要确认。',
  credited: '“{title}”的时长确认了：{minutes}分钟。谢谢您。',
  corrected: '“{title}”的时长改成了{minutes}分钟：{reason}。不对可以在活动里说。',
  objected: '“{title}”有志愿者说时长不对，请核对。',
  kept: '“{title}”的时长核对过了，不改：{reason}。有疑问请给站里打电话。',
  picture_risky: '“{title}”的照片，微信那边没有让过，已经删了。可以另拍一张，只拍场面，别拍到孩子的脸。',
  picture_lost: '“{title}”的照片没有传上来。想留的话，请再传一次。',
  picture_doubtful: '“{title}”的照片，微信没有查出结果。请不是拍照的人看一看，能留就留，不能留就删。',
  picture_kept: '“{title}”的照片看过了，可以留。',
  picture_removed: '“{title}”的照片，{who}删了。要的话可以另传一张。',
  next: '下一次“{title}”是{when}，草稿备好了，请看一看，再发布。',
} as const

export type ActivityNews = keyof typeof SENTENCES

type Told = {
  readonly news: ActivityNews
  /** Mailboxes. */
  readonly to: readonly string[]
  readonly words?: Readonly<Record<string, string | number>>
}

export const mailboxOfHolder = ({ stationId, townId }: Pick<Activity, 'stationId' | 'townId'>): string =>
  stationId === null ? townMailbox(townId) : stationMailbox(stationId)

/** One line for each mailbox; nothing to who did it himself. `activity`: as it stands after the step. */
export function activityNotices(
  activity: Activity,
  { news, to, words = {} }: Told,
  { byId, atMs }: { readonly byId: string; readonly atMs: number },
): readonly Notice[] {
  const { id, townId, title, startsAtMs, villageId, venue, version } = activity
  const all: Readonly<Record<string, string | number>> = {
    ...words,
    title: bareTitle(title),
    when: sayMoment(startsAtMs, atMs),
    place: `${villageName(villageId)}${venue}`,
    village: villageName(activity.stationId ?? '') || '镇里',
  }
  const text = SENTENCES[news].replace(/\{(\w+)\}/g, (_, name: string) => String(all[name] ?? ''))
  return to
    .filter((mailbox) => mailbox !== personMailbox(byId))
    .map((mailbox) => ({
      id: `notice:${id}:${version}:${news}:${mailbox}`,
      townId,
      to: mailbox,
      orderId: null,
      about: { kind: 'activity', id },
      byId,
      type: 'activity',
      text,
      opens: 'activity',
      atMs,
      pressing: false,
      delivery: 'pending',
    }))
}
