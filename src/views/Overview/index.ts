export { Overview as Page } from './Overview.tsx'
