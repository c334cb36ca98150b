export interface FuzzAnswer {
  readonly status: number
  readonly contentType: string
  readonly text: string
}

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** Codes by which the emulator admits a mistake of its own. */
const OWN_MISTAKES: readonly unknown[] = ['SYS_ERR', 'InternalError']

const describesError = (code: unknown, message: unknown): boolean =>
  isText(code) && isText(message) && !OWN_MISTAKES.includes(code)

/** `POST /admin`: a request id, and a code with a message unless it is an answer. */
const adminFault = ({ status }: FuzzAnswer, body: Json): string | undefined => {
  if (!isText(body.requestId)) return 'no request id'
  if (!('code' in body)) return status === 200 ? undefined : 'a status without a code'
  return describesError(body.code, body.message) ? undefined : 'no proper error'
}

const cloudApiFault = (_answer: FuzzAnswer, body: Json): string | undefined => {
  const { Response: response } = body
  if (!isObject(response) || !isText(response.RequestId)) return 'no response with a request id'
  const { Error: error } = response
  if (error === undefined) return undefined
  return isObject(error) && describesError(error.Code, error.Message) ? undefined : 'no proper error'
}

/** Under `/_emu/`, and wherever there is nothing: 200 or a refusal. */
const controlFault = ({ status }: FuzzAnswer, body: Json): string | undefined => {
  if (status < 400) return undefined
  const { error } = body
  return isObject(error) && describesError(error.code, error.message) ? undefined : 'no proper error'
}

const SHAPES: Readonly<Record<string, typeof adminFault>> = { admin: adminFault, cloud: cloudApiFault }

/** What is wrong with an answer, whatever was asked; undefined when nothing is. */
export const answerFault = (answer: FuzzAnswer, shape: string): string | undefined => {
  if (answer.status >= 500) return `status ${answer.status}`
  if (!answer.contentType.startsWith('application/json')) return undefined
  const body = parse(answer.text)
  if (!isObject(body)) return answer.text === '' || Array.isArray(body) ? undefined : 'no JSON object'
  return (SHAPES[shape] ?? controlFault)(answer, body)
}
