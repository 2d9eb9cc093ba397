import type { CourseTarget } from '../domain/course/course.ts'
import { heightsOf } from './trendModel.ts'
import type { TrendPlaces } from './trendPlaces.ts'

interface TrendTargetProps {
  readonly target: CourseTarget
  /** Where no path leads to it, a target is a level up to its deadline; bounds always are. */
  readonly level: boolean
  readonly places: TrendPlaces
  /** Half the height of the diamond that stands at the deadline. */
  readonly size: number
  readonly line: string | undefined
  readonly diamond: string | undefined
  /** Where the bounds of a target let a value be. */
  readonly band: string | undefined
}

/** A number to reach as a diamond at its deadline, or bounds to stay within. */
export function TrendTarget({ target, level, places: { x, y, area }, size, line, diamond, band }: TrendTargetProps) {
  const { goal, day } = target
  const end = day === null ? area.x + area.width : x(day)
  const inside =
    'value' in goal ? null : { top: goal.max === null ? area.y : y(goal.max), foot: goal.min === null ? area.y + area.height : y(goal.min) }
  return (
    <>
      {inside && (
        <rect
          className={band}
          data-mark="band"
          x={area.x}
          y={inside.top}
          width={Math.max(0, end - area.x)}
          height={Math.max(0, inside.foot - inside.top)}
        />
      )}
      {level &&
        heightsOf(target).map((height) => (
          <line key={height} className={line} data-mark="level" x1={area.x} x2={end} y1={y(height)} y2={y(height)} />
        ))}
      {day !== null && 'value' in goal && (
        <path
          className={diamond}
          data-mark="target"
          d={`M${end} ${y(goal.value) - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
        />
      )}
    </>
  )
}
