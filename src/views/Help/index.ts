export { Help as Page } from './Help.tsx'
