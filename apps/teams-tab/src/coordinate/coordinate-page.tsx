const CoordinatePage = () => <p />;
export default CoordinatePage;
