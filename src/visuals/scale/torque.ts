/** The physics of the beam: where it comes to rest, and how it gets there. */

/**
 * How far one more weight turns the beam: w·L / (M·h), with w the weight of one claim, L the arm, M the
 * beam's own mass and h how far its centre of mass lies below the pivot. One choice for every scale.
 */
const SENSITIVITY = 0.02;

/**
 * The angle at which a beam balance rests, in radians; positive where the right pan is the heavier.
 *
 * The pans pull with torque (right - left)·w·g·L·cos θ; the beam's own mass, below the pivot, pulls back
 * with M·g·h·sin θ. They cancel where tan θ = (w·L / (M·h)) · (right - left). So the beam turns clearly for
 * one weight, less for each further one, and never past the vertical.
 */
export const restAngle = (left: number, right: number): number => Math.atan(SENSITIVITY * (right - left));

/** Damping ratio of the swing: below 1 it overshoots, as a thing with mass does. */
const DAMPING = 0.3;
/** Swings within the time of the transition. */
const SWINGS = 2.4;

/**
 * Progress of a damped oscillator from 0 to 1 at `time` (0 to 1), started at rest:
 * 1 - e^(-ζωt) · (cos ω't + (ζω / ω') · sin ω't), with ω' = ω·sqrt(1 - ζ²).
 */
export function swing(time: number): number {
  const damped = 2 * Math.PI * SWINGS;
  const omega = damped / Math.sqrt(1 - DAMPING ** 2);
  const decay = Math.exp(-DAMPING * omega * time);
  return 1 - decay * (Math.cos(damped * time) + ((DAMPING * omega) / damped) * Math.sin(damped * time));
}

/**
 * The swing as a CSS easing. slide.css has it written out, so that the browser reads it once and not for every mark;
 * a test holds the two together.
 */
export const settleEasing = (): string =>
  `linear(${Array.from({ length: 49 }, (_, index) =>
    index === 48 ? 1 : Math.round(swing(index / 48) * 1000) / 1000,
  ).join(", ")})`;
