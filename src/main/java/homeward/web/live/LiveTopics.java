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
  private final Announcer announcer;

  LiveTopics(Topics topics, LiveTopicStore store) {
    this.topics = topics;
    this.store = store;
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
              announcer.announce(topic);
            }
          });
    } else {
      announcer.announce(topic);
    }
  }

  @Override
  public LiveMark mark(String topic) {
    String token = topics.token(topic);
    return new LiveMark(token, store.versions(List.of(token)).getOrDefault(token, 0L));
  }

  @Override
  public void destroy() {
    announcer.close();
  }
}
