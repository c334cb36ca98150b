import { WAY_CODES, WAYS } from '../baselines/ways'
import type { Measures } from '../measures/measures'
import { bestWays, comparedRows } from './compared'
import { figure, h, listOf, page, paragraph, section, table } from './html'
import type { ReportPlots } from './report-plots'
import { sayMeters, sayMinutes, sayShare, sayTeam } from './say'
import type { Study } from './study'
import { whatIfWords } from './what-if-words'

const SENTENCES_SHOWN = 8

function cards(m: Measures): string {
  const facts = [
    [String(m.orders), '一年的单子'],
    [sayShare(m.servedShare), '办成了'],
    [sayShare(m.firstPassShare), '第一轮就有人去'],
    [sayMinutes(m.acceptMinutes.p50), '一半的人等这么久'],
    [sayMinutes(m.acceptMinutes.p90), '最慢一成等得更久'],
    [sayShare(m.fiveMust.inTimeShare), '五必到按时到'],
    [sayShare(m.volunteers.targetShare), '志愿者满 20 小时'],
    [sayShare(m.volunteers.idleShare), '志愿者一次没轮上'],
  ]
  return `<div class="cards">${facts.map(([number, words]) => `<div><b>${h(number ?? '')}</b>${h(words ?? '')}</div>`).join('')}</div>`
}

/** Where the product is best and where another way is, so that nobody has to look for it. */
function verdict(study: Study): string {
  const rows = comparedRows(study)
  const won = rows.filter((row) => bestWays(row).includes('product')).map(({ label }) => label)
  const lost = rows
    .filter((row) => !bestWays(row).includes('product'))
    .map(
      (row) =>
        `${row.label}：${bestWays(row)
          .map((way) => WAYS[way].label)
          .join('、')}更好`,
    )
  return (
    paragraph(won.length > 0 ? `本系统派单最好的：${won.join('；')}。` : '没有一项是本系统派单最好。') +
    (lost.length > 0 ? paragraph('别的派法更好的：') + listOf(lost) : '')
  )
}

const compared = (study: Study): string =>
  table(
    ['', ...WAY_CODES.map((way) => WAYS[way].label)],
    comparedRows(study).map((row) => [
      row.label,
      ...WAY_CODES.map((way) => ({ words: row.say(row.values[way]), best: bestWays(row).includes(way) })),
    ]),
  )

function unmet({ unmet: ends, unmetBecause, wanted }: Measures): string {
  const rows = (list: Measures['unmet']) =>
    list.map(({ reason, orders }) => [reason, String(orders), sayShare(orders / Math.max(1, wanted))])
  if (ends.length === 0) return paragraph('没有一单没办成。')
  return table(['最后怎么样', '单', '占'], rows(ends)) + table(['为什么', '单', '占'], rows(unmetBecause))
}

const effort = (m: Measures): string =>
  listOf([
    `平均每单问 ${m.wavesPerOrder.toFixed(2)} 轮，每单问 ${m.asksPerOrder.toFixed(1)} 个人。`,
    `${m.waves
      .map(({ waves, orders }) => (orders > 0 ? `${waves} 轮 ${orders} 单` : ''))
      .filter((each) => each)
      .join('，')}。`,
    `${m.escalatedOrders} 单报到过镇里，共 ${m.escalations} 次。`,
    `接了又退 ${m.givenBack} 人次，没有到 ${m.noShows} 人次，忘点“做完了” ${m.forgotten} 人次。`,
    `路程：一半不超过 ${sayMeters(m.distanceMeters.p50)}，九成不超过 ${sayMeters(m.distanceMeters.p90)}；${sayShare(m.sameVillageShare)} 是同村人去的。`,
    `比要的人少、也办成了的：${sayShare(m.servedByFewerShare)}。点单人自己撤掉 ${m.cancelledByRequester} 单。`,
  ])

const teams = ({ whatIfs }: Study): string =>
  table(
    ['队伍', '单', '办成', '少两人后', '一半等', '少两人后', '最慢一成等', '少两人后'],
    whatIfs.map(({ name, orders, before, after }) => [
      sayTeam(name),
      String(orders),
      sayShare(before.servedShare),
      sayShare(after.servedShare),
      sayMinutes(before.acceptP50),
      sayMinutes(after.acceptP50),
      sayMinutes(before.acceptP90),
      sayMinutes(after.acceptP90),
    ]),
  )

const ASSUMPTIONS = [
  '人和单子都是编的：志愿者的快慢、肯不肯、守不守时，都按表里的比例随机定，四种派法用的是同一批人、同一批单子、同一副脾气。',
  '规则是真的：审核、派单、接单、打卡、确认、到期提醒、报镇里，走的都是系统自己的规则。',
  '“群里抢单”在这里占了便宜：假定人人都像单独被问到一样认真回复。实际在群里，人常常以为别人会去。',
  '站长和镇里的人按上班快慢办事，没人偷懒，也没人病倒。',
]

/** The whole report as one page that needs nothing else. */
export function writeReport(study: Study, plots: ReportPlots): string {
  const { product } = study.ways
  const people = product.volunteers.count
  return page('上土市镇志愿服务：一年的推演', [
    '<h1>上土市镇志愿服务：一年的推演</h1>',
    paragraph(
      `把 ${study.days} 天、${product.orders} 单、${people} 名志愿者按系统的规则从头走一遍（种子 ${study.seed}；同一个种子，结果一字不差）。人都是编的。`,
    ),
    cards(product),
    section('跟别的派法比', figure(plots.ways), verdict(study), compared(study)),
    section('一年里的忙和闲', figure(plots.weeks)),
    section('等多久有人接单', figure(plots.waits), effort(product)),
    section('没办成的', unmet(product)),
    section('五必到', figure(plots.arrivals)),
    section('活儿和时长', figure(plots.load), figure(plots.hours)),
    section(
      '要是少了两个人',
      figure(plots['what-ifs']),
      listOf(study.whatIfs.slice(0, SENTENCES_SHOWN).map(whatIfWords)),
      teams(study),
    ),
    section('怎么看这份推演', listOf(ASSUMPTIONS)),
  ])
}
