import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * One of the courses of a plan.
 * @throws Problem 404
 */
export function requireCourse({ courses }: StoredPlan, id: string): StoredCourse {
  const course = courses.find((one) => one.id === id);
  if (course === undefined) throw notFound('course');
  return course;
}
