package homeward.web.live;

import homeward.web.Live;
import homeward.web.LiveMark;
import homeward.web.store.LiveTopicStore;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Live topics over the database, for any number of nodes. */
@Component
class LiveTopics implements Live, DisposableBean {

  private final Topics topics;
  private final LiveTopicStore store;
  private final KnownVersions known;
  private final Announcer announcer;

  LiveTopics(Topics topics, LiveTopicStore store, KnownVersions known) {
    this.topics = topics;
    this.store = store;
    this.known = known;
    this.announcer = new Announcer(store, topics::token);
  }

  @Override
  public void changed(String topic) {
    if (TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.isActualTransactionActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              changedNow(topic);
            }
          });
    } else {
      changedNow(topic);
    }
  }

  private void changedNow(String topic) {
    known.changedHere();
    announcer.announce(topic);
  }

  @Override
  public LiveMark mark(String topic) {
    String token = topics.token(topic);
    return new LiveMark(token, known.version(token, this::inDatabase));
  }

  @Override
  public long news() {
    return known.news();
  }

  private long inDatabase(String token) {
    return store.versions(List.of(token)).getOrDefault(token, 0L);
  }

  @Override
  public void destroy() {
    announcer.close();
  }
}
