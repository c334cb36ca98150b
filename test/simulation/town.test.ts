import { DEMO_TOWN } from '../../config/demo-town/demo-town'
import { shanghaiParts } from '../../domain/kernel/shanghai-time'
import { findMenuItem, MENU_ITEMS } from '../../domain/service/menu-items'
import { STATIONS } from '../../domain/town/stations'
import { DEMAND, SEASON_SHAPES } from './scenario/demand-table'
import { scenarioOf } from './scenario/scenario'

const year = scenarioOf(1, 365)
const ordersOf = (code: string) =>
  year.requests.filter(({ ordered }) => ordered.kind === 'menu' && ordered.code === code)
const monthsOf = (code: string) => ordersOf(code).map(({ atMs }) => shanghaiParts(atMs).month)

test('every item of the menu has its demand, and nothing else has', () => {
  expect(Object.keys(DEMAND).sort()).toEqual(MENU_ITEMS.map(({ code }) => code).sort())
  for (const code of Object.keys(DEMAND)) expect(findMenuItem(code)).not.toBeNull()
})

test('every season has twelve months', () => {
  for (const shape of Object.values(SEASON_SHAPES)) expect(shape).toHaveLength(12)
})

test('the demonstration town is in it, with about three hundred volunteers in every village and team', () => {
  const volunteers = year.people.filter(({ volunteer }) => volunteer !== null)
  expect(Math.abs(volunteers.length - 300)).toBeLessThan(30)
  const ids = new Set(year.people.map(({ id }) => id))
  for (const { id, volunteer } of DEMO_TOWN.people) if (volunteer) expect(ids).toContain(id)
  expect(new Set(volunteers.map(({ contact }) => contact.stationId)).size).toBe(STATIONS.length)
  const teams = new Set(volunteers.flatMap(({ volunteer }) => volunteer?.teamIds ?? []))
  expect(teams.size).toBe(DEMO_TOWN.teams.length)
  expect(year.villagers).toHaveLength(1_200)
})

test('tea is picked in spring, couplets are written before 春节, lessons rest in summer', () => {
  expect(monthsOf('farm_help').filter((month) => month === 4 || month === 5).length).toBeGreaterThan(
    monthsOf('farm_help').length / 2,
  )
  expect(monthsOf('spring_couplets').filter((month) => month <= 2).length).toBeGreaterThan(
    monthsOf('spring_couplets').length / 2,
  )
  const summer = monthsOf('homework_help').filter((month) => month === 7 || month === 8).length
  expect(summer).toBeLessThan(monthsOf('homework_help').length / 10)
})

test('floods bring many orders on few days', () => {
  const rainy = ordersOf('disaster_help').filter(({ atMs }) => [6, 7].includes(shanghaiParts(atMs).month))
  const days = new Set(rainy.map(({ atMs }) => shanghaiParts(atMs).month * 100 + shanghaiParts(atMs).day))
  expect(rainy.length).toBeGreaterThan(3 * days.size)
})

test('nobody orders for a time that is over', () => {
  for (const { atMs, wanted } of year.requests) expect(wanted.toMs).toBeGreaterThan(atMs)
})
