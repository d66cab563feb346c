/** Two careers in care, for pages that are not about law. */
import type { RoleDataInput } from '../../src/model.js';

const survey = (soc: string, title: string) => ({
  title: `Occupational Employment and Wage Statistics, May 2023: ${title}`,
  publisher: 'U.S. Bureau of Labor Statistics',
  url: `https://www.bls.gov/oes/2023/may/oes${soc.replace('-', '')}.htm`,
});

export const care: RoleDataInput = {
  version: 1,
  lang: 'en',
  title: 'Nurse or physician assistant?',
  summary:
    'A nurse plans and gives care around the clock and stays with the patient. A physician assistant examines, diagnoses and treats together with a physician. Both see patients all day; the way there and what one decides alone differ.',
  updated: '2026-05-04',
  families: [
    {
      id: 'nurse',
      title: 'Nurse',
      summary: 'Plans and gives care, watches over it, and speaks for the patient.',
      focus: 'The whole patient, for the whole shift',
      day: [
        'Take over from the night shift at every bed.',
        'Give medication and watch what it does.',
        'Notice what changes, and call the right person.',
        'Explain to families what happens next.',
      ],
      sitsIn: 'A ward or a clinic',
      reportsTo: ['Charge nurse'],
      pay: [
        {
          currency: 'USD',
          period: 'year',
          median: 86070,
          place: 'United States',
          asOf: '2023-05',
          basis: 'base',
          source: survey('29-1141', 'Registered Nurses'),
        },
      ],
      links: [{ rel: 'jobs', label: 'Open jobs in nursing', url: '#nurse' }],
    },
    {
      id: 'assistant',
      title: 'Physician assistant',
      summary: 'Examines, diagnoses and treats, in a team that a physician leads.',
      focus: 'What is wrong, and what to do about it',
      day: [
        'See patients from the first complaint to the plan.',
        'Order tests and read them.',
        'Prescribe, within what the state allows.',
        'Assist in the operating room.',
      ],
      sitsIn: 'A practice or a department of a hospital',
      reportsTo: ['Supervising physician'],
      pay: [
        {
          currency: 'USD',
          period: 'year',
          median: 130020,
          place: 'United States',
          asOf: '2023-05',
          basis: 'base',
          source: survey('29-1071', 'Physician Assistants'),
        },
      ],
      links: [{ rel: 'jobs', label: 'Open jobs for assistants', url: '#assistant' }],
    },
  ],
  scales: [{ title: 'How much it is needed', levels: ['Rare', 'Helpful', 'Core', 'Required'] }],
  skills: [
    {
      name: 'Patient assessment',
      group: 'With patients',
      levels: { nurse: 'Required', assistant: 'Required' },
    },
    {
      name: 'Medication',
      group: 'With patients',
      levels: { nurse: 'Required', assistant: 'Core' },
    },
    {
      name: 'Diagnosis',
      group: 'With patients',
      levels: { nurse: 'Helpful', assistant: 'Required' },
    },
    {
      name: 'Prescribing',
      group: 'With patients',
      levels: { nurse: 'Rare (nurse practitioner)', assistant: 'Required' },
    },
    {
      name: 'Rostering',
      group: 'In the team',
      levels: { nurse: 'Core (from Charge nurse up)', assistant: 'Rare' },
    },
    { name: 'Teaching', group: 'In the team', levels: { nurse: 'Core', assistant: 'Helpful' } },
  ],
  ladders: [
    {
      family: 'nurse',
      rungs: ['Registered nurse', 'Charge nurse', 'Nurse manager', 'Director of nursing'],
    },
    { family: 'assistant', start: 2, rungs: ['Assistant', 'Senior assistant', 'Lead assistant'] },
  ],
  moves: [
    {
      from: 'Charge nurse',
      to: 'Assistant',
      kind: 'pivot',
      requires: ['A master’s degree', 'The national exam'],
    },
    { from: 'Nurse manager', to: 'Hospital operations', kind: 'exit' },
  ],
  paths: [
    {
      title: 'Nursing',
      steps: ['nurse'],
      reasons: [
        { text: 'you want to stay with a patient', statement: 'I want to stay with a patient.' },
        {
          text: 'you want to start after a first degree',
          statement: 'I want to start after a first degree.',
        },
      ],
    },
    {
      title: 'Physician assistant',
      steps: ['assistant'],
      reasons: [
        {
          text: 'you want to find out what is wrong',
          statement: 'I want to find out what is wrong.',
        },
        {
          text: 'a master’s degree does not put you off',
          statement: 'A master’s degree does not put me off.',
        },
      ],
    },
    {
      title: 'Nursing first, assistant later',
      steps: ['nurse', 'assistant'],
      reasons: [
        {
          text: 'you want to earn before you study again',
          statement: 'I want to earn before I study again.',
        },
      ],
    },
  ],
};
