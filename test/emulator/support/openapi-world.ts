import { controlClient } from './control-client'
import { startEmulatorProcess } from './emulator-process'
import { writeBundle } from './function-bundles'
import { orderMessage, PERSON, TEMPLATE } from './order-message'
import { connectSdk } from './sdk'
import { tempFolder } from './temp-folder'
import { writeConfig } from './write-config'
import { connectWxCloud } from './wx-cloud'

/** Keeps the events of WeChat it is called with, and fails on a verdict it does not expect. */
const EVENTS = `
const received = []
exports.main = async (event, context) => {
  if (event.action === 'received') return received
  if (event.MsgType !== 'event') return 'visited'
  received.push({ event, environment: JSON.parse(context.environment) })
  if (event.result.suggest === 'review') throw new Error('not prepared for it')
}`

/** An emulator with a function `events`, and what a test of WeChat's APIs does with it. */
export const startOpenApiWorld = async () => {
  const functions = await tempFolder()
  await writeBundle(functions, 'events', EVENTS)
  const config = await writeConfig(await tempFolder(), [{ name: 'events', timeout: 20 }])
  const places = ['--data', await tempFolder(), '--functions', functions, '--config', config]
  const emulator = await startEmulatorProcess([...places, '--no-timers'])
  const control = controlClient(emulator.url)
  const sdk = connectSdk(emulator.url)
  const cloud = connectWxCloud(emulator.url)

  const set = async (changes: object) => {
    const answer = await control.post('/_emu/openapi', changes)
    expect([answer.status, answer.text]).toEqual([200, expect.anything()])
    return answer.json()
  }

  return {
    emulator,
    control,
    sdk,
    cloud,
    set,
    outbox: async (query = '') => {
      const { entries } = (await control.get(`/_emu/outbox${query}`)).json()
      return Array.isArray(entries) ? entries : []
    },
    visit: (openid = PERSON) => control.invoke('events', {}, openid),
    grant: (openid = PERSON, count = 1) => set({ grant: [{ openid, templateId: TEMPLATE, count }] }),
    send: (more: object = {}) => cloud.openapi.subscribeMessage.send(orderMessage(more)),
  }
}

export type OpenApiWorld = Awaited<ReturnType<typeof startOpenApiWorld>>
