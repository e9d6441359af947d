import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';
import type { PersonReference } from '#domain/shared/record-key.ts';
import { harbourCases } from '#local/demo/cases/harbour.ts';
import { seedCase } from '#local/demo/seed-case.ts';
import { seededChance } from '#local/demo/seeded-chance.ts';
import { appScopes } from '#local/tokens/app-scopes.ts';
import { changePerson } from '#workflows/change-person.ts';
import { openApp } from '#workflows/open-app.ts';
import { openAssessment } from '#workflows/open-assessment.ts';
import { openPerson } from '#workflows/open-person.ts';
import { recordConcern } from '#workflows/raise-concern.ts';
import { searchPeople } from '#workflows/search-people.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { editAssessment, saveChange, startCase } from '../../support/edit-over-http.ts';
import { withRisks } from '../../support/fill-assessment.ts';
import { memberOf, type HttpPlace } from '../../support/http-place.ts';

/** Everything the product asks of Graph, from adding a person to filed forms and tasks done, and each screen. */
export async function playProduct(place: HttpPlace): Promise<void> {
  await playDemoCases(place);
  const asha = place.as('asha.rahman');
  await openApp(asha);
  await openApp(place.as('ruth.adeyemi'));
  await searchPeople(asha, 'EK-');
  const [submitted] = harbourCases.filter(isDone);
  const { people } = await searchPeople(asha, submitted?.familyName ?? '');
  const [person] = people;
  if (!person) throw new Error('A demo person cannot be found by family name');
  await playPerson(asha, person.reference);
  await playTwoAtOnce(place);
}

const isDone = ({ submittedDaysAgo = 0 }: (typeof harbourCases)[number]) => submittedDaysAgo > 4;

/** One case whose tasks are done, and one that is still a draft. */
async function playDemoCases(place: HttpPlace): Promise<void> {
  const { server } = place;
  const { settings } = place.as('asha.rahman');
  const { graph, now: realNow } = server;
  const draft = harbourCases.filter(({ submittedDaysAgo }) => submittedDaysAgo === undefined);
  const seeding = {
    graphOrigin: graph.origin,
    settings,
    tokenFor: ({ id }: { readonly id: string }) =>
      graph.authority.issueAccessToken({
        personId: id,
        audience: graph.origin,
        scopes: appScopes,
      }),
    chance: seededChance(1),
    today: londonDayOf(new Date(realNow).toISOString() as Instant),
    setClock: (now: Instant | null) => {
      server.now = now === null ? realNow : Date.parse(now);
    },
  };
  for (const demo of [...harbourCases.filter(isDone).slice(0, 1), ...draft.slice(0, 1)])
    await seedCase(seeding, demo);
  server.now = realNow;
}

async function playPerson(asha: Workplace, reference: PersonReference): Promise<void> {
  const opened = await openPerson(asha, reference);
  const [assessment] = opened?.assessments ?? [];
  if (!opened || !assessment) throw new Error('A demo person has no assessment');
  await openAssessment(asha, { person: reference, assessment: assessment.key });
  const whatMatters = 'Her garden, and being asked';
  await changePerson(asha, opened.base, { ...opened.person, whatMatters });
  const concern = {
    person: reference,
    assessment: assessment.key,
    what: 'Bruises on both arms',
    toldWhom: 'The safeguarding team',
    reference: '',
  };
  await recordConcern(asha, concern, memberOf('morgan.ellis'));
}

/** A second person saves in between: 412, what stands read again, both changes saved; and a record taken out. */
async function playTwoAtOnce(place: HttpPlace): Promise<void> {
  const [asha, tom] = [place.as('asha.rahman'), place.as('tom.okafor')];
  const which = await startCase(asha);
  const first = await editAssessment(asha, which);
  await saveChange(first, (assessment) => withRisks(assessment, 8, asha.chance));
  const second = await editAssessment(tom, which);
  await saveChange(second, (assessment) => ({
    ...assessment,
    environment: { ...assessment.environment, factors: 'An unlit path' },
  }));
  first.change((work) => ({
    ...work,
    assessment: { ...work.assessment, actions: work.assessment.actions.slice(1) },
  }));
  await first.saveNow();
  await first.saveNow();
}
