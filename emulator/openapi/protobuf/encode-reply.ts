import { writeField } from './write-field'

/** `CommOpenApiResp`: data (1), content type (2), error of the platform itself (3), HTTP status (4). */
const RESP_DATA = 1
const CONTENT_TYPE = 2
const ERROR_CODE = 3
const HTTP_CODE = 4

const HTTP_OK = 200

/** What an API answers that answers no JSON, in base64. */
type Picture = { readonly contentType: string; readonly buffer: string }

const encodeData = (contentType: string, data: string | Buffer): Buffer =>
  Buffer.concat([
    writeField(RESP_DATA, data),
    writeField(CONTENT_TYPE, contentType),
    writeField(HTTP_CODE, HTTP_OK),
  ])

/** An answer of WeChat, its errcode in the data; a picture is the data itself. */
export const encodeReply = (reply: Picture | object): Buffer =>
  'buffer' in reply
    ? encodeData(reply.contentType, Buffer.from(reply.buffer, 'base64'))
    : encodeData('application/json', JSON.stringify(reply))

/** A refusal by the platform before WeChat's API was reached. */
export const encodePlatformError = (errorCode: number): Buffer => writeField(ERROR_CODE, errorCode)
