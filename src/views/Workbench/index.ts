export { Workbench as Page } from './Workbench.tsx'
