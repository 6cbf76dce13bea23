export const EnrolmentPage = ({ programmeId }: { programmeId: string }) => <p>{programmeId}</p>;
