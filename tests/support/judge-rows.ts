import type { World } from '../pages/world.ts';
import type { StoredRows } from './stored-rows.ts';

/** Every stored statement about people and counts that is false, in words; an empty list where nothing is. */
export function findFalseRows({ people, readings }: StoredRows, world: World): string[] {
  return [
    ...people.flatMap((person) => {
      const member = world.people.find(({ slug, memberId }) => slug === person.slug || memberId === person.memberId);
      if (!member) return [`${person.name} is no contact`];
      const { name, slug, memberId, connectedOn } = member;
      const truth = { name: name.trim(), slug, memberId, connectedOn };
      return (Object.keys(truth) as (keyof typeof truth)[])
        .filter((key) => person[key] !== undefined && person[key] !== truth[key])
        .map((key) => `${slug}: ${key} is ${truth[key]}, not ${person[key]}`);
    }),
    ...readings.flatMap(({ metric, value, atLeast, surface }) => {
      const truth = metric === 'connections' ? world.connectionCount : world.followerCount;
      const isTrue = atLeast ? value <= truth : value === truth;
      return isTrue ? [] : [`${metric} on ${surface} is ${truth}, not ${value}`];
    }),
  ];
}
