import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadFunctionsConfig } from '../../emulator/startup/load-functions-config'
import { loadIdentities } from '../../emulator/startup/load-identities'
import { parseCli } from '../../emulator/startup/parse-cli'
import { SetupError } from '../../emulator/startup/setup-error'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { writeConfig } from './support/write-config'

afterAll(removeTempFolders)

const SENTENCE = /^[A-Z-][^\n]*: [^\n]+\.$/

/** The sentence a set-up is refused with. */
const sentenceOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof SetupError) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

describe('the command line', () => {
  test('gives every option', () => {
    const args =
      '--data d --port 0 --config c --functions f --hosting h --identities i --env-id e --max-instances 2 --fresh --no-timers'
    expect(parseCli(args.split(' '))).toEqual({
      dataFolder: 'd',
      port: 0,
      configFile: 'c',
      functionsFolder: 'f',
      hostingFolder: 'h',
      identitiesFile: 'i',
      envId: 'e',
      maxInstancesPerFunction: 2,
      fresh: true,
      timers: false,
    })
    expect(parseCli(['--data', 'd'])).toEqual({ dataFolder: 'd', fresh: false, timers: true })
    expect(parseCli(['--help'])).toBe('help')
  })

  test.each([
    ['--data is missing', []],
    ['--port must be a whole number from 0 to 65535, not 70000', ['--data', 'd', '--port', '70000']],
    ['--port must be a whole number', ['--data', 'd', '--port', 'x']],
    ['--max-instances must be a whole number from 1', ['--data', 'd', '--max-instances', '0']],
    ['--env-id must be letters, digits and dashes', ['--data', 'd', '--env-id', 'a/b']],
    ['--env-id must be', ['--data', 'd', '--env-id', '']],
    ['--functions is missing', ['--data', 'd', '--config', 'c']],
    ["Unknown option '--unknown'", ['--data', 'd', '--unknown']],
    ['Unexpected argument', ['--data', 'd', 'more']],
    ["Option '--port <value>' argument missing", ['--data', 'd', '--port']],
  ])('%s', async (part, args) => {
    const sentence = await sentenceOf(() => parseCli(args))
    expect(sentence).toContain(part)
    expect(sentence).toMatch(SENTENCE)
  })
})

describe('cloudbaserc.json', () => {
  const load = async (functions: readonly object[]) =>
    loadFunctionsConfig(await writeConfig(await tempFolder(), functions), { FROM_HOST: 'x' })

  test('gives name, limits, variables and triggers, with the platform’s defaults', async () => {
    const triggers = [{ name: 't', type: 'timer', config: '0 0 3 * * * *' }]
    const envVariables = { A: '1', B: '{{env.FROM_HOST}}', C: '{{env.NOT_THERE}}', N: 5 }
    expect(
      await load([{ name: 'api' }, { name: 'jobs', timeout: 60, memorySize: 512, envVariables, triggers }]),
    ).toEqual([
      { name: 'api', timeoutSeconds: 3, memoryMb: 256, envVariables: {}, triggers: [] },
      {
        name: 'jobs',
        timeoutSeconds: 60,
        memoryMb: 512,
        envVariables: { A: '1', B: 'x', N: '5' },
        triggers: [{ name: 't', cron: '0 0 3 * * * *' }],
      },
    ])
  })

  const timer = (config: unknown, type = 'timer') => ({ name: 'f', triggers: [{ name: 't', type, config }] })

  test.each([
    ['needs a cron of seven fields, not "* * * * *"', timer('* * * * *')],
    ['needs a cron of seven fields, not "61 * * * * * *"', timer('61 * * * * * *')],
    ['must have a name, the type "timer" and a config', timer('0 * * * * * *', 'other')],
    ['must have a name, the type "timer" and a config', timer(5)],
    ['The triggers of the function f must be an array', { name: 'f', triggers: {} }],
    ['The timeout of the function f must be a positive number', { name: 'f', timeout: 'x' }],
    ['The memorySize of the function f must be a positive number', { name: 'f', memorySize: -1 }],
    ['A function has the name "../x"', { name: '../x' }],
    ['A function has the name undefined', {}],
  ])('%s', async (part, definition) => {
    const sentence = await sentenceOf(() => load([definition]))
    expect(sentence).toContain(part)
    expect(sentence).toMatch(SENTENCE)
  })

  test('two functions of one name, no JSON, no file', async () => {
    expect(await sentenceOf(() => load([{ name: 'f' }, { name: 'f' }]))).toMatch(
      /two functions named f: rename one\.$/,
    )
    const file = join(await tempFolder(), 'bad.json')
    for (const text of ['{', '[]', '{"functions":5}']) {
      await writeFile(file, text)
      expect(await sentenceOf(() => loadFunctionsConfig(file, {}))).toMatch(
        /must be a JSON object with an array "functions"/,
      )
    }
    expect(await sentenceOf(() => loadFunctionsConfig(`${file}.none`, {}))).toMatch(SENTENCE)
  })
})

test('identities are an array of {openid, label}', async () => {
  const file = join(await tempFolder(), 'identities.json')
  await writeFile(file, '[{"openid":"o","label":"l","more":1}]')
  expect(await loadIdentities(file)).toEqual([{ openid: 'o', label: 'l', more: 1 }])
  for (const text of ['{', '{}', '[{"openid":1,"label":"l"}]', '[5]']) {
    await writeFile(file, text)
    expect(await sentenceOf(() => loadIdentities(file))).toMatch(
      /must be a JSON array of \{openid, label\}: correct the file\.$/,
    )
  }
})
