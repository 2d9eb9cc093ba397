import { HttpResponse } from 'msw'
import { CONTRACT, CONTRACT_HEADER } from '../src/sources/wire/contract.ts'

/** A problem document (RFC 9457). */
export function problem(status: number, title: string, instance: string, detail?: string): Response {
  const body = { type: 'about:blank', title, status, instance, ...(detail === undefined ? {} : { detail }) }
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', [CONTRACT_HEADER]: CONTRACT },
  })
}
