import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureWorld } from './measures/measure-world'
import { parseOptions } from './options'
import { plotWhatIfs } from './plots/plot-what-ifs'
import { drawPictures } from './report/draw-pictures'
import { sayMinutes, sayTeam } from './report/say'
import { whatIfWords } from './report/what-if-words'
import { reportOf } from './support/in-process'
import { livedDays } from './support/lived-days'
import { planWhatIfs, type WhatIf, whatIfOf, worstFirst } from './variants/what-if'

const barbers: WhatIf = {
  teamId: 'barbers',
  name: '理发志愿服务队',
  lost: ['a', 'b'],
  orders: 200,
  before: { servedShare: 0.9, acceptP50: 45, acceptP90: 600 },
  after: { servedShare: 0.8, acceptP50: 150, acceptP90: 1_500 },
  ordersLost: 20,
}

test('a loss is told in words: whom, how long one waits, what is not done any more', () => {
  expect(whatIfWords(barbers)).toBe(
    '理发队少了两人，等人接单的时间从45 分钟到2.5 小时，办成的从90.0%到80.0%（一年 200 单）。',
  )
  expect(whatIfWords({ ...barbers, after: barbers.before })).toBe('理发队少了两人，影响不大：别人补得上。')
})

test('the team that would be missed most stands first', () => {
  const mild = { ...barbers, teamId: 'mild', ordersLost: 1 }
  const slow = { ...mild, teamId: 'slow', after: { ...mild.after, acceptP50: 900 } }
  expect(worstFirst([mild, slow, barbers]).map(({ teamId }) => teamId)).toEqual(['barbers', 'slow', 'mild'])
})

test('an order that its requester cancels is not lost by the team', () => {
  const measured = measureWorld(livedDays().world)
  const [plan] = planWhatIfs(measured, 14)
  if (!plan) throw new Error('no team is asked often enough')
  const cancelled = {
    ...measured,
    byTeam: measured.byTeam.map((team) =>
      team.teamId === plan.teamId ? { ...team, orders: team.orders - 1, served: team.served - 1 } : team,
    ),
  }
  expect(whatIfOf(plan, measured, cancelled)?.ordersLost).toBe(0)
})

test('each team that is asked often enough loses the two who served most through it', () => {
  const { world } = livedDays()
  const plans = planWhatIfs(measureWorld(world), world.scenario.days)
  expect(plans.length).toBeGreaterThan(0)
  for (const { lost, teamId } of plans) {
    expect(new Set(lost).size).toBe(2)
    for (const id of lost) expect(world.person(id).volunteer?.teamIds).toContain(teamId)
  }
})

test('times and teams are said as a clerk says them', () => {
  expect([null, 5, 90, 4_320].map(sayMinutes)).toEqual(['—', '5 分钟', '1.5 小时', '3.0 天'])
  expect(sayTeam('上土市镇青年“大手牵小手”志愿服务队')).toBe('镇青年“大手牵小手”队')
})

test('what people wrote cannot break a picture', () => {
  expect(plotWhatIfs([{ ...barbers, name: '<b>"&' }])).toContain('&lt;b&gt;&quot;&amp;')
})

test('options have defaults, and a wrong one is named', () => {
  expect(parseOptions([])).toEqual({ seed: 1, days: 365, out: 'dist/simulation' })
  expect(parseOptions(['--seed', '5', '--days', '30', '--out', 'x'])).toEqual({ seed: 5, days: 30, out: 'x' })
  expect(() => parseOptions(['--days', '0'])).toThrow('--days must be a whole number from 1 to 365, not 0')
  expect(() => parseOptions(['--seed', 'one'])).toThrow('--seed')
  expect(() => parseOptions(['--year', '1'])).toThrow('--year')
})

test('without a browser one line says that no picture was drawn', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plots-'))
  const known = process.env.CHROMIUM_PATH
  process.env.CHROMIUM_PATH = join(folder, 'no-browser')
  try {
    const whyNot = await drawPictures((await reportOf(1, 1)).plots, folder)
    expect(whyNot).toMatch(/^no PNG drawn, no browser starts here: .+$/)
    expect(await readdir(folder)).toEqual([])
  } finally {
    if (known === undefined) delete process.env.CHROMIUM_PATH
    else process.env.CHROMIUM_PATH = known
  }
})
