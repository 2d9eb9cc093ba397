import type { Catalog, Milestone } from '../catalog.ts'
import type { Day } from '../day.ts'
import { lastDayOf } from '../period.ts'

/** Whether something dated was there on a day; what carries no date is taken to have been there or not. */
function stood(date: string | undefined, asOf: Day, undated: boolean): boolean {
  const day = date === undefined ? null : lastDayOf(date)
  return day === null ? undated : day <= asOf
}

/** A piece of work that was finished later was still open, and its evidence was not there. */
function openOn(milestone: Milestone, asOf: Day): Milestone {
  return milestone.done === undefined || stood(milestone.done, asOf, true)
    ? milestone
    : { ...milestone, done: undefined, evidence: undefined }
}

/**
 * A catalog as it stood on an earlier day: without targets issued later, decisions asked later and events of later, and with the work
 * open that was finished later. A target without a date of issue stays; a decision without a day on which it was asked does not, as
 * its words may quote what came later. On the clock's day it is the catalog itself.
 */
export function catalogOn(catalog: Catalog, asOf: Day, today: Day): Catalog {
  if (asOf >= today) return catalog
  return {
    ...catalog,
    targets: catalog.targets.filter(({ issued }) => stood(issued, asOf, true)),
    decisions: catalog.decisions.filter(({ asked }) => stood(asked, asOf, false)),
    milestones: catalog.milestones.map((each) => openOn(each, asOf)),
    mandates: catalog.mandates?.filter(({ issued }) => stood(issued, asOf, true)),
    events: catalog.events.filter(({ date }) => stood(date, asOf, false)),
  }
}
