import type { HttpReply } from '../http/http-exchange'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

export interface StorageRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** A refusal as the cloud's object storage words it. The SDK needs all of its fields. */
export const refuseStorage = (
  { status, code, message }: StorageRefusal,
  resource: string,
  requestId: string,
): HttpReply => {
  const fields = {
    Code: code,
    Message: message,
    Resource: resource,
    RequestId: requestId,
    TraceId: requestId,
  }
  const lines = Object.entries(fields).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`)
  const bytes = Buffer.from(`<?xml version='1.0' encoding='utf-8' ?>\n<Error>${lines.join('')}</Error>`)
  return { status, headers: { 'content-type': 'application/xml' }, bytes }
}
