import { writeField } from './write-field'

/** `CommOpenApiResp`: data (1), content type (2), error of the platform itself (3), HTTP status (4). */
const RESP_DATA = 1
const CONTENT_TYPE = 2
const ERROR_CODE = 3
const HTTP_CODE = 4

const HTTP_OK = 200

/** An answer of WeChat, its errcode in the data. */
export const encodeReply = (reply: object): Buffer =>
  Buffer.concat([
    writeField(RESP_DATA, JSON.stringify(reply)),
    writeField(CONTENT_TYPE, 'application/json'),
    writeField(HTTP_CODE, HTTP_OK),
  ])

/** A refusal by the platform before WeChat's API was reached. */
export const encodePlatformError = (errorCode: number): Buffer => writeField(ERROR_CODE, errorCode)
